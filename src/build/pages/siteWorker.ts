import { answerJobs } from '../workerSide.ts';
import { SITE_TASKS } from './siteTasks.ts';

/** The script of the threads that help to make a site. */
answerJobs(SITE_TASKS);
